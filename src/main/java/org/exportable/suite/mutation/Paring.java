package org.exportable.suite.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.exportable.fact.Attestations;
import org.exportable.fact.HighBandwidthMemory;
import org.exportable.fact.Item;
import org.exportable.fact.Party;
import org.exportable.fact.Transaction;

/** Leaves out of a transaction whatever it can do without, so that what is left shows what matters. */
final class Paring {

    /** Records of facts that can be unknown one by one. */
    private static final Set<Class<?>> DIVISIBLE =
            Set.of(Item.class, HighBandwidthMemory.class, Party.class, Attestations.class);

    /** What a case cannot do without, even if the law does not mind. */
    private static final Set<String> KEPT = Set.of("date", "to", "item");

    private Paring() {}

    /**
     * The same without each fact, one after the other, without which what is left still serves.
     *
     * @param serves true of the whole
     */
    static Transaction pared(Transaction whole, Predicate<Transaction> serves) {
        return paredRecord(whole, serves);
    }

    private static <R extends Record> R paredRecord(R whole, Predicate<R> serves) {
        R pared = whole;
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            pared = pared(pared, component, serves);
        }
        return pared;
    }

    private static <R extends Record> R pared(R whole, RecordComponent component, Predicate<R> serves) {
        Object value = value(whole, component);
        if (value == null) {
            return whole;
        }
        if (!KEPT.contains(component.getName())) {
            R without = with(whole, component, null);
            if (serves.test(without)) {
                return without;
            }
        }
        if (!DIVISIBLE.contains(value.getClass())) {
            return whole;
        }
        Record part = paredRecord((Record) value, smaller -> serves.test(with(whole, component, smaller)));
        return with(whole, component, part);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R whole, RecordComponent changed, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(changed.getName()) ? value : value(whole, each))
                .toArray();
        try {
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
