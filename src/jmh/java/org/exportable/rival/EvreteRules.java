package org.exportable.rival;

import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.exportable.fact.Transaction;
import org.exportable.rival.Conclusions.Classified;
import org.exportable.rival.Conclusions.Meets;
import org.exportable.rival.Conclusions.Overcome;
import org.exportable.rival.Conclusions.Requirement;

/**
 * The core of the law of 2024-06-01 as one would write it for Evrete, a stateless session for each transaction. Evrete
 * has no `not`, so that an item meets no paragraph is a conclusion of its own. In its default mode it does not fire all
 * rules that one fact activates once one of them inserts another fact; in the continuous mode it does.
 */
final class EvreteRules implements Rival, AutoCloseable {

    private static final String NONE = "";
    /** What 744.23(a)(1) does not name, among the entries that an item can be of beside 3A090 and 4A090. */
    private static final Set<String> UNNAMED = Set.of("", "4A005", "5D002", "5D992");

    private static final Set<String> OVERCOME = Set.of("742.6(a)(6)(iii)", "744.23(a)(3)(i)");
    private static final Set<String> MILITARY = Set.of("MM", "KH", "CN", "VE", "NI");
    private static final Set<String> INTELLIGENCE = Set.of("BY", "MM", "KH", "CN", "RU", "VE", "IR", "KP", "SY", "CU");
    private static final Set<String> RUSSIA_BELARUS = Set.of("RU", "BY");

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge rules = rules();

    @Override
    public Answer answer(Transaction transaction) {
        StatelessSession session = rules.newStatelessSession(ActivationMode.CONTINUOUS);
        session.insert(Deal.of(transaction));
        Conclusions conclusions = new Conclusions();
        session.fire(conclusions::add);
        return conclusions.answer();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private Knowledge rules() {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        classify(builder);
        requireOfAdvanced(builder);
        requireOfLists(builder);
        requireOfEndUses(builder);
        requireOfEmbargoes(builder);
        except(builder);
        keep(builder);
        return builder.build();
    }

    private static void classify(RuleSetBuilder<Knowledge> builder) {
        meets(builder, "a", EvreteRules::meetsA);
        meets(builder, "b", EvreteRules::meetsB);
        meets(builder, NONE, deal -> !meetsA(deal) && !meetsB(deal));
        classified(builder, "3A090", deal -> !deal.computer() && deal.host().isEmpty());
        classified(builder, "4A090", deal -> deal.computer() && deal.host().isEmpty());
        builder.newRule(".z")
                .forEach("$deal", Deal.class, "$meets", Meets.class)
                .where(that((Deal deal) -> !deal.host().isEmpty()), "$deal")
                .where(that(EvreteRules::meetsSome), "$meets")
                .execute(context ->
                        context.insert(new Classified(context.<Deal>get("$deal").host() + ".z")));
    }

    private static boolean meetsA(Deal deal) {
        return deal.performance() >= 4800 || deal.dataCenter() && deal.performance() >= 1600 && deal.density() >= 5.92;
    }

    private static boolean meetsB(Deal deal) {
        return deal.dataCenter()
                && deal.performance() >= 1600
                && deal.performance() < 4800
                && deal.density() < 5.92
                && (deal.performance() >= 2400 && deal.density() >= 1.6 || deal.density() >= 3.2);
    }

    private static boolean meetsSome(Meets meets) {
        return !meets.letter().equals(NONE);
    }

    private static void requireOfAdvanced(RuleSetBuilder<Knowledge> builder) {
        requireOfClassified(builder, "742.6(a)(6)(iii)", deal -> deal.abroad() && deal.named());
        requireOfClassified(builder, "744.23(a)(3)(i)", deal -> deal.abroad() && !deal.named() && deal.headquartered());
        requireOfClassified(builder, "746.3(a)(1)", deal -> deal.to().equals("IQ"));
    }

    private static void requireOfLists(RuleSetBuilder<Knowledge> builder) {
        require(builder, "744.11(a)", deal -> deal.abroad() && deal.entityList());
        require(builder, "744.8(a)(1)", deal -> deal.abroad() && deal.sdn());
    }

    private static void requireOfEndUses(RuleSetBuilder<Knowledge> builder) {
        require(
                builder,
                "744.21(a)(1)",
                deal -> deal.abroad() && (deal.meuList() || deal.military() && MILITARY.contains(deal.to())));
        require(builder, "744.21(a)(2)", deal -> deal.military() && RUSSIA_BELARUS.contains(deal.to()));
        require(builder, "744.22", deal -> deal.intelligence() && INTELLIGENCE.contains(deal.to()));
        require(builder, "744.2-744.4", deal -> deal.abroad() && deal.weapons());
        require(builder, "744.23(a)(2)(i)", deal -> deal.abroad() && deal.advancedNode() && deal.usedInMacauOrD5());
        require(
                builder,
                "744.23(a)(1)",
                deal -> deal.abroad()
                        && deal.supercomputer()
                        && deal.usedInMacauOrD5()
                        && !UNNAMED.contains(deal.host()));
        builder.newRule("744.23(a)(1), below 3A090")
                .forEach("$deal", Deal.class, "$meets", Meets.class)
                .where(
                        that((Deal deal) -> deal.abroad()
                                && deal.supercomputer()
                                && deal.usedInMacauOrD5()
                                && deal.host().isEmpty()),
                        "$deal")
                .where(that((Meets meets) -> !meetsSome(meets)), "$meets")
                .execute(context -> context.insert(new Requirement("744.23(a)(1)")));
    }

    private static void requireOfEmbargoes(RuleSetBuilder<Knowledge> builder) {
        require(builder, "746.2(a)", deal -> deal.to().equals("CU"));
        require(builder, "746.4(a)", deal -> deal.to().equals("KP"));
        require(builder, "746.7(a)(1)", deal -> deal.to().equals("IR"));
        require(builder, "746.8(a)(1)", deal -> RUSSIA_BELARUS.contains(deal.to()));
        require(builder, "746.9(a)", deal -> deal.to().equals("SY"));
    }

    private static void except(RuleSetBuilder<Knowledge> builder) {
        overcome(
                builder,
                "740.8 NAC",
                deal -> !deal.transfer()
                        && (deal.macauOrD5() || deal.headquartered())
                        && !deal.objected()
                        && (!deal.notified() || deal.notifiedDaysBefore() >= 25));
        overcome(
                builder,
                "740.8 ACA",
                deal -> deal.macauOrD5() ? deal.transfer() : deal.d1OrD4() && !deal.headquartered());
    }

    /** Evrete keeps no fact of a type that no rule asks for. */
    private static void keep(RuleSetBuilder<Knowledge> builder) {
        builder.newRule("overcome").forEach("$overcome", Overcome.class).execute(context -> {});
    }

    private static void meets(RuleSetBuilder<Knowledge> builder, String letter, Predicate<Deal> condition) {
        builder.newRule("meets " + letter)
                .forEach("$deal", Deal.class)
                .where(that(condition), "$deal")
                .execute(context -> context.insert(new Meets(letter)));
    }

    private static void classified(RuleSetBuilder<Knowledge> builder, String entry, Predicate<Deal> condition) {
        builder.newRule(entry)
                .forEach("$deal", Deal.class, "$meets", Meets.class)
                .where(that(condition), "$deal")
                .where(that(EvreteRules::meetsSome), "$meets")
                .execute(context -> context.insert(new Classified(
                        entry + "." + context.<Meets>get("$meets").letter())));
    }

    private static void require(RuleSetBuilder<Knowledge> builder, String paragraph, Predicate<Deal> condition) {
        builder.newRule(paragraph)
                .forEach("$deal", Deal.class)
                .where(that(condition), "$deal")
                .execute(context -> context.insert(new Requirement(paragraph)));
    }

    private static void requireOfClassified(
            RuleSetBuilder<Knowledge> builder, String paragraph, Predicate<Deal> condition) {
        builder.newRule(paragraph)
                .forEach("$deal", Deal.class, "$classified", Classified.class)
                .where(that(condition), "$deal")
                .execute(context -> context.insert(new Requirement(paragraph)));
    }

    private static void overcome(RuleSetBuilder<Knowledge> builder, String exception, Predicate<Deal> condition) {
        Predicate<Deal> always = deal -> deal.purchaseOrder()
                && !deal.unverified()
                && (!deal.dataCenter() || deal.performance() < 4800 && deal.density() < 5.92);
        builder.newRule(exception)
                .forEach("$deal", Deal.class, "$requirement", Requirement.class)
                .where(that(always.and(condition)), "$deal")
                .where(that((Requirement each) -> OVERCOME.contains(each.paragraph())), "$requirement")
                .execute(context -> context.insert(
                        new Overcome(context.<Requirement>get("$requirement").paragraph())));
    }

    /** Evrete hands its predicates arrays of values. */
    @SuppressWarnings("unchecked")
    private static <T> Predicate<Object[]> that(Predicate<T> condition) {
        return facts -> condition.test((T) facts[0]);
    }
}
