package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/** The worked cases of a rule set, made when they are first asked for: scoring forms does not need them. */
final class WorkedCases {
    private final List<Supplier<List<WorkedCase>>> parts;
    private volatile @Nullable List<WorkedCase> made;

    WorkedCases(List<Supplier<List<WorkedCase>>> parts) {
        this.parts = List.copyOf(parts);
    }

    List<WorkedCase> list() {
        List<WorkedCase> known = made;
        if (known == null) {
            List<WorkedCase> all = new ArrayList<>();
            for (Supplier<List<WorkedCase>> part : parts) {
                all.addAll(Checks.list(part.get(), "worked cases"));
            }
            known = List.copyOf(all);
            made = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof WorkedCases that && list().equals(that.list()));
    }

    /** The same for all: no case is made for it. */
    @Override
    public int hashCode() {
        return 1;
    }
}
