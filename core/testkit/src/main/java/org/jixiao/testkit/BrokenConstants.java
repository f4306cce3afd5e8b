package org.jixiao.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Says first what is wrong in a constant of a rule class: Java itself says no more than that the class could not be loaded. */
final class BrokenConstants implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        return result.throwable()
                .filter(BrokenConstants::isOfLoading)
                .map(thrown -> result.mapToFailed(new AssertionError(
                        "规则类的常量有误 / a constant of the rule class is at fault: " + innermost(thrown), thrown)))
                .orElse(result);
    }

    /** The first use of the class throws the one, every later use the other. */
    private static boolean isOfLoading(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError || thrown instanceof NoClassDefFoundError;
    }

    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
