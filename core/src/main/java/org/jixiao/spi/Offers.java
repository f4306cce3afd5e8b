package org.jixiao.spi;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.Wording;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Collects what providers offer, and what is wrong with those that offer nothing sound. For one thread. */
final class Offers {
    /** More broken ones than anybody installs: where looking for the next one fails each time, there is no end. */
    private static final int MOST_UNLOADED = 1_000;

    private static final Pattern NOT_A_PROVIDER = Pattern.compile(": Provider (\\S+) not (?:found|a subtype)");

    /** A rule set and the class that offers it. */
    private record Offer(RuleSet rules, String provider) {}

    private final RuleSet baseline;
    private final Map<String, Offer> sound = new TreeMap<>();
    private final Map<String, InvalidValueException> faults = new TreeMap<>();
    private int unloaded;

    /** Begins with the rules of the library itself, which no provider can take away. */
    Offers(RuleSet baseline) {
        this.baseline = baseline;
    }

    /** Takes what the next provider offers; false where there is none. */
    boolean takeNext(Spliterator<ServiceLoader.Provider<RuleSetProvider>> providers) {
        try {
            return providers.tryAdvance(this::take);
        } catch (ServiceConfigurationError | LinkageError e) {
            unloaded++;
            faults.put("#" + unloaded, unloaded(said(e)));
            return unloaded < MOST_UNLOADED;
        }
    }

    private void take(ServiceLoader.Provider<RuleSetProvider> provider) {
        Class<?> type = provider.type();
        try {
            List<RuleSet> offered = provider.get().ruleSets();
            if (offered == null) {
                refuse(type, "provider.list", "null");
                return;
            }
            // a list of somebody else's can break while it is read
            for (RuleSet rules : offered) {
                take(type, rules);
            }
        } catch (RuntimeException
                | LinkageError
                | ServiceConfigurationError
                | AssertionError
                | StackOverflowError broken) {
            refuse(type, "provider.offer", said(broken));
        }
    }

    /** Takes one rule set; where another provider offers its id too, neither is taken. */
    private void take(Class<?> type, @Nullable RuleSet rules) {
        if (rules == null) {
            refuse(type, "provider.rule_set", "null");
            return;
        }
        String id = rules.id();
        if (id.equals(baseline.id())) {
            refuse(type, "provider.baseline", id);
            return;
        }
        Offer first = sound.putIfAbsent(id, new Offer(rules, type.getName()));
        if (first != null) {
            faults.put(id, fault(type.getName(), "provider.one_id", "two", id, first.provider(), type.getName()));
        }
    }

    /** What the loader says names the class that is not there, or the file in which something else stands. */
    private static InvalidValueException unloaded(String said) {
        Matcher named = NOT_A_PROVIDER.matcher(said);
        return named.find()
                ? fault(named.group(1), "provider.found", said)
                : fault(RuleSetProvider.class.getName(), "provider.loaded", said);
    }

    private void refuse(Class<?> type, String code, String met) {
        faults.put(type.getName(), fault(type.getName(), code, met));
    }

    private static InvalidValueException fault(String provider, String code, String met, Serializable... terms) {
        Wording place = Wording.of("place.provider", provider);
        return new InvalidValueException(Mistake.ofWhole(code, met, terms).at(place));
    }

    /** What somebody else's code threw, with the causes that say more; its class where it breaks even then. */
    private static String said(Throwable thrown) {
        try {
            Throwable cause = thrown.getCause();
            if (thrown instanceof ExceptionInInitializerError && cause != null) {
                return said(cause); // a constant is at fault, and the wrapper says nothing
            }
            return cause == null || cause == thrown ? thrown.toString() : thrown + ": " + said(cause);
        } catch (RuntimeException | StackOverflowError e) {
            return thrown.getClass().getName();
        }
    }

    /** What is sound, with the faults of the rest. */
    RuleSets choice() {
        List<RuleSet> all = new ArrayList<>();
        all.add(baseline);
        sound.forEach((id, offer) -> {
            if (!faults.containsKey(id)) {
                all.add(offer.rules());
            }
        });
        return RuleSets.of(all).withFaults(faults);
    }
}
