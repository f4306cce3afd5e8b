// 作为模块；open，因为 Jackson 要写 Problem。As a module; open, as Jackson has to see into Problem.
open module org.jixiao.examples.embed {
    requires org.jixiao.rules.beijing; // 带来 brings org.jixiao.core
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
