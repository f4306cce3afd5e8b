/** Scores the self-evaluation form of project expenditure performance, exactly and with reasons. */
module org.jixiao.core {
    requires com.google.common;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.jixiao.value;
    exports org.jixiao.form;
    exports org.jixiao.scoring;
    exports org.jixiao.rule;
    exports org.jixiao.spi;
    exports org.jixiao.finding;
    exports org.jixiao.scorecard;
    exports org.jixiao.whatif;
    exports org.jixiao.monitoring;
    exports org.jixiao.batch;
    exports org.jixiao.cells;
    exports org.jixiao.notation;
    exports org.jixiao.targets;
    exports org.jixiao.review;
    exports org.jixiao.summary;
    exports org.jixiao.data;
    exports org.jixiao.report;

    uses org.jixiao.spi.RuleSetProvider;
}
