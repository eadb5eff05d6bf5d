package org.exportable.rival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.exportable.fact.Transaction;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools the conventional way: rules from one DRL file, a new session for each transaction. */
final class DroolsSession implements Rival {

    private final KieBase rules =
            new KieHelper().addContent(text(), ResourceType.DRL).build(ExecutableModelProject.class);

    private static String text() {
        try (InputStream file = DroolsSession.class.getResourceAsStream("core.drl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer answer(Transaction transaction) {
        KieSession session = rules.newKieSession();
        try {
            session.insert(Deal.of(transaction));
            session.fireAllRules();
            Conclusions conclusions = new Conclusions();
            session.getObjects().forEach(conclusions::add);
            return conclusions.answer();
        } finally {
            session.dispose();
        }
    }
}
