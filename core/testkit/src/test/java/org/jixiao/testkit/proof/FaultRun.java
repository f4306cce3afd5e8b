package org.jixiao.testkit.proof;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Regulation;

/** Runs the kit on a fault: jqwik makes the classes of tests itself, so they look here for what they are about. */
final class FaultRun {
    private static final AtomicReference<Optional<Fault>> RUNNING = new AtomicReference<>(Optional.empty());

    private FaultRun() {}

    /** As an author would who tells the regulation. */
    static KitRun told(Fault fault) {
        return run(fault, () -> KitRun.of(Told.class));
    }

    /** As an author would who tells nothing. */
    static KitRun untold(Fault fault) {
        return run(fault, () -> KitRun.of(Untold.class));
    }

    /** One law alone, as an author would who tells the regulation. */
    static KitRun told(Fault fault, String law) {
        return run(fault, () -> KitRun.of(Told.class, law));
    }

    private static KitRun run(Fault fault, Supplier<KitRun> kit) {
        RUNNING.set(Optional.of(fault));
        try {
            return kit.get();
        } finally {
            RUNNING.set(Optional.empty());
        }
    }

    /** The tests of an author who tells nothing. */
    static class Untold implements RuleSetLaws {
        private final Fault fault = Objects.requireNonNull(RUNNING.get()).orElseThrow();

        @Override
        public RuleSet rules() {
            return fault.rules();
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.empty();
        }

        Fault fault() {
            return fault;
        }
    }

    /** The tests of an author who tells the regulation. */
    static class Told extends Untold {
        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(fault().told());
        }
    }
}
