package org.exportable.web.page;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Page}: one server and one browser for all of them. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Shared.class)
@interface InBrowser {

    /** Starts the page when it is first asked for, and closes it after the last test. */
    final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Page.class;
        }

        @Override
        public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Page page = context.getRoot()
                    .getStore(Namespace.create(Shared.class))
                    .computeIfAbsent(Page.class, type -> Page.start(), Page.class);
            page.look(1280, 900, false);
            return page;
        }
    }
}
