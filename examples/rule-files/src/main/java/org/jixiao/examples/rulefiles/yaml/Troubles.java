package org.jixiao.examples.rulefiles.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.value.InvalidValueException;

/** Collects all that is wrong with a file: after each the reading goes on. */
public final class Troubles {
    private final List<Trouble> found = new ArrayList<>();

    /** None yet. */
    public Troubles() {}

    /** One more. */
    public void add(At at, Said why) {
        found.add(new Trouble(at, why));
    }

    /** What {@code part} gives; empty where it is wrong, which is noted: at the part's own place, or at {@code at} where the library objects. */
    public <T> Optional<T> trying(At at, Supplier<T> part) {
        try {
            return Optional.of(checked(at, part));
        } catch (BadNode e) {
            found.add(e.trouble());
            return Optional.empty();
        }
    }

    /** Runs {@code part} in the same way. */
    public void trying(At at, Runnable part) {
        trying(at, () -> {
            part.run();
            return true;
        });
    }

    /** What {@code part} gives; what the library objects to in it is told as a part that is wrong at {@code at}. */
    public static <T> T checked(At at, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidValueException e) {
            throw BadNode.at(at, Said.of(e));
        }
    }

    /** All, in the order of the file. */
    public List<Trouble> all() {
        return found.stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
