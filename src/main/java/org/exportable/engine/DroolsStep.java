package org.exportable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.vocabulary.Conclusion;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Agenda;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Drools over some stages of the law of one regime. Thread-safe. */
final class DroolsStep {

    private static final int SESSIONS_AT_START = 1;

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration ofOneThread = ofOneThread();
    private final List<Class<?>> asked;
    private final List<Stage> lastFirst;
    private final Map<Rule, PlainRule> rules;

    /**
     * Assembles the compiled packages of these rules.
     *
     * @param rules all rules of some versions
     * @param classes where the compiled rules are
     */
    DroolsStep(Collection<PlainRule> rules, ClassLoader classes) {
        Map<String, Version> versions = new TreeMap<>();
        Map<String, PlainRule> byName = new HashMap<>();
        for (PlainRule rule : rules) {
            versions.put(packageOf(rule.version()), rule.version());
            byName.put(packageOf(rule.version()) + '/' + rule.rule().name(), rule);
        }
        List<Model> models = versions.values().stream()
                .map(version -> model(version, classes))
                .toList();
        // Rules that share a join and deny something else after it were seen to be missed by Drools 10.2.
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                models, ShareBetaNodesOption.NO, KieBaseMutabilityOption.DISABLED);
        this.sessions = base.newKieSessionsPool(SESSIONS_AT_START);
        this.asked = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .<Class<?>>map(PlainPattern::type)
                .distinct()
                .toList();
        this.lastFirst = rules.stream()
                .map(PlainRule::stage)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        this.rules = index(base, byName);
    }

    /** A session of the pool is never seen by two threads at once. */
    private static KieSessionConfiguration ofOneThread() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    private static String packageOf(Version version) {
        return version.modelClass().substring(0, version.modelClass().lastIndexOf('.'));
    }

    private static Model model(Version version, ClassLoader classes) {
        try {
            return (Model) classes.loadClass(version.modelClass())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules of %s cannot be loaded".formatted(version.id()), e);
        }
    }

    private static Map<Rule, PlainRule> index(KieBase base, Map<String, PlainRule> byName) {
        Map<Rule, PlainRule> rules = new IdentityHashMap<>();
        for (KiePackage each : base.getKiePackages()) {
            each.getRules().forEach(rule -> rules.put(rule, byName.get(each.getName() + '/' + rule.getName())));
        }
        return rules;
    }

    /**
     * Fires the rules, stage after stage.
     *
     * @param known facts and conclusions of earlier steps
     */
    List<Firing> run(Known known) {
        KieSession session = sessions.newKieSession(ofOneThread);
        try {
            Record record = new Record();
            session.addEventListener(record.agenda);
            session.addEventListener(record.working);
            asked.forEach(type -> known.of(type).forEach(session::insert));
            Agenda agenda = session.getAgenda();
            lastFirst.forEach(stage -> agenda.getAgendaGroup(stage.name()).setFocus());
            session.fireAllRules();
            return record.firings;
        } finally {
            session.dispose();
        }
    }

    /** Notes what fires in one session. */
    private final class Record {

        private final List<Firing> firings = new ArrayList<>();
        private Conclusion inserted;

        private final DefaultRuleRuntimeEventListener working = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Conclusion conclusion) {
                    inserted = conclusion;
                }
            }
        };

        private final DefaultAgendaEventListener agenda = new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                PlainRule rule = rules.get(event.getMatch().getRule());
                firings.add(new Firing(rule, inserted, event.getMatch().getObjects()));
            }
        };
    }
}
