package org.exportable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;

/** Rules compiled and run as the program does it, but for what the loader would refuse. */
final class CompiledRules {

    private CompiledRules() {}

    /** Rules in as many packages as there are texts. */
    static KieBuilder build(String... texts) {
        KieFileSystem files = KieServices.Factory.get().newKieFileSystem();
        for (int i = 0; i < texts.length; i++) {
            files.write(
                    "src/main/resources/trap%d/rules.drl".formatted(i),
                    "package trap%d;\nimport org.exportable.vocabulary.*;\nimport %s;\n%s"
                            .formatted(i, DroolsTrapsTest.Figures.class.getCanonicalName(), texts[i]));
        }
        return KieServices.Factory.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
    }

    static KieBase base(KieBaseOption[] options, String... texts) {
        KieBuilder built = build(texts);
        assertEquals(List.of(), built.getResults().getMessages(Message.Level.ERROR));
        Compiled compiled = new Compiled((InternalKieModule) built.getKieModule());
        List<Model> models = compiled.bytes.keySet().stream()
                .filter(name -> name.matches("trap\\d\\.Rules[0-9A-F]+"))
                .map(compiled::model)
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(models, options);
    }

    /** Classes as the compiler left them. */
    private static final class Compiled extends ClassLoader {

        private final Map<String, byte[]> bytes = new TreeMap<>();

        Compiled(InternalKieModule module) {
            super(CompiledRules.class.getClassLoader());
            module.getFileNames().stream()
                    .filter(file -> file.endsWith(".class"))
                    .forEach(file -> bytes.put(file.replace(".class", "").replace('/', '.'), module.getBytes(file)));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!bytes.containsKey(name)) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.get(name), 0, bytes.get(name).length);
        }

        Model model(String name) {
            try {
                return (Model) loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Set<String> fired(KieSession session, Object... facts) {
        Set<String> fired = new TreeSet<>();
        try {
            Stream.of(facts).forEach(session::insert);
            session.fireAllRules(match -> fired.add(
                    match.getRule().getPackageName() + "." + match.getRule().getName()));
            return fired;
        } finally {
            session.dispose();
        }
    }
}
