package org.exportable.engine.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.exportable.law.Flaw;
import org.exportable.law.RulebookException;
import org.exportable.law.Stage;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles files of rules to Drools' executable model: when the project is built, and for folders laid over. */
final class RuleCompiler {

    private static final String CLASS = ".class";

    /** The model is the same bytes in every build only if rules are not built in parallel. */
    private static final String PARALLEL_BUILD = "drools.parallelRulesBuildThreshold";

    private RuleCompiler() {}

    /**
     * Compiles the files.
     *
     * @return bytes by class name, in alphabetical order
     * @throws RulebookException if Drools refuses a file
     */
    static Map<String, byte[]> compile(List<RuleFile> files) {
        KieFileSystem fileSystem = KieServices.Factory.get().newKieFileSystem();
        for (RuleFile file : files) {
            fileSystem.write(
                    "src/main/resources/%s.drl".formatted(file.packageName().replace('.', '/')), staged(file));
        }
        String before = System.setProperty(PARALLEL_BUILD, "-1");
        try {
            KieBuilder builder =
                    KieServices.Factory.get().newKieBuilder(fileSystem).buildAll(ExecutableModelProject.class);
            refuseErrors(builder, files);
            return classes((InternalKieModule) builder.getKieModule());
        } finally {
            restore(before);
        }
    }

    /** Name of the class with the rules of a package among the compiled classes. */
    static String modelClass(String packageName, Map<String, byte[]> classes) {
        return classes.keySet().stream()
                .filter(name -> name.matches(Pattern.quote(packageName) + "\\.Rules[0-9A-F]+"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model of " + packageName));
    }

    /** The stage of a rule is its top folder, so no rule states it: Drools hears of it here, on the line of the package. */
    private static String staged(RuleFile file) {
        Stage stage = Stage.of(file.topFolder()).orElseThrow();
        return file.source()
                .replaceFirst(
                        "(?m)^package\\s+" + Pattern.quote(file.packageName()) + "\\s*;",
                        "package %s; agenda-group \"%s\"".formatted(file.packageName(), stage.name()));
    }

    private static void refuseErrors(KieBuilder builder, List<RuleFile> files) {
        Map<String, String> paths = files.stream()
                .collect(Collectors.toMap(file -> file.packageName().replace('.', '/') + ".drl", RuleFile::path));
        List<Flaw> flaws = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> new Flaw(
                        paths.getOrDefault(
                                String.valueOf(message.getPath()).replace("src/main/resources/", ""), "rules"),
                        Math.max(0, message.getLine()),
                        message.getText()))
                .toList();
        if (!flaws.isEmpty()) {
            throw new RulebookException(flaws);
        }
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.startsWith("law/") && file.endsWith(CLASS)) {
                classes.put(file.substring(0, file.length() - CLASS.length()).replace('/', '.'), module.getBytes(file));
            }
        }
        return new LinkedHashMap<>(classes);
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty(PARALLEL_BUILD);
        } else {
            System.setProperty(PARALLEL_BUILD, before);
        }
    }
}
