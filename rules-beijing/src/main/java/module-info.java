/** Rule packs of Beijing and its districts. */
module org.jixiao.rules.beijing {
    requires transitive org.jixiao.core;
    requires static org.jspecify;

    exports org.jixiao.rules.beijing;
    exports org.jixiao.rules.beijing.chaoyang;
    exports org.jixiao.rules.beijing.fengtai;
    exports org.jixiao.rules.beijing.tongzhou;

    provides org.jixiao.spi.RuleSetProvider with
            org.jixiao.rules.beijing.BeijingRuleSets;
}
