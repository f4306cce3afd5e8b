package org.jixiao.examples.formreview;

/** An option that says something else than another one, and whether it is given. */
record Given(String option, boolean is) {
    static Given of(String option, boolean is) {
        return new Given(option, is);
    }

    /**
     * Refuses the first of {@code others} that is given beside {@code option}.
     *
     * @throws UnusableInputException if there is one
     */
    static void refuseBeside(String option, Given... others) throws UnusableInputException {
        for (Given other : others) {
            if (other.is()) {
                throw FormReview.usage(other.option(), "不能与 " + option + " 同用", "cannot stand beside " + option);
            }
        }
    }
}
