package org.jixiao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import org.jixiao.scoring.ScoringStrategy;

/** The one way from an item to its score: an assessor asks CheckedStrategy, and it asks the strategy. */
final class Scoring {
    static final String CHECKED = "CheckedStrategy";

    static final DescribedPredicate<JavaClass> IN_CHECKED = describe(CHECKED, type -> isWithin(type, CHECKED::equals));

    static final DescribedPredicate<JavaClass> AN_ASSESSOR =
            describe("an assessor", type -> isWithin(type, name -> name.endsWith("Assessor")));

    /** A strategy's {@code score}, called or handed on as a method reference. */
    static final DescribedPredicate<JavaAccess<?>> A_STRATEGY_SCORES = describe(
            "it is ScoringStrategy.score",
            access -> access.getName().equals("score")
                    && access.getTargetOwner().isAssignableTo(ScoringStrategy.class)
                    && !isWithinAStrategy(access));

    static final DescribedPredicate<JavaAccess<?>> CHECKED_IS_ASKED =
            describe("it is a member of " + CHECKED, access -> IN_CHECKED.test(access.getTargetOwner()));

    private Scoring() {}

    /** A strategy that is made of another, such as points off far above a target, asks that one while it scores. */
    private static boolean isWithinAStrategy(JavaAccess<?> access) {
        return access.getOrigin().getName().equals("score")
                && access.getOriginOwner().isAssignableTo(ScoringStrategy.class);
    }

    /** Whether a class of that name is the class or stands around it. */
    private static boolean isWithin(JavaClass type, Predicate<String> name) {
        return name.test(type.getSimpleName())
                || type.getEnclosingClass()
                        .filter(outer -> isWithin(outer, name))
                        .isPresent();
    }
}
