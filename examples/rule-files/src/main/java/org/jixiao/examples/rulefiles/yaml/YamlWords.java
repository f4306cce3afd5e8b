package org.jixiao.examples.rulefiles.yaml;

import java.util.Optional;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser objects to, in both languages, with what most likely is the matter; the parser speaks English alone. */
final class YamlWords {
    private YamlWords() {}

    /** Where the mistake is: what a bracket opened and nothing closed went wrong at the bracket, not at the end of the file. */
    static Optional<Mark> mark(MarkedYamlEngineException e) {
        boolean isOpen = e.getContext() != null && e.getContext().contains("flow");
        return isOpen && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    static Said of(MarkedYamlEngineException e, String line) {
        String problem = OneLine.of(String.valueOf(e.getProblem()));
        Said said = Said.of("不是 YAML（" + problem + "）", "not YAML: " + problem);
        if (line.contains("\t") && problem.contains("\\t")) {
            return said.and("；缩进要用空格，不能用制表符", "; indent by spaces, not by tabs");
        }
        if (line.contains("[") || line.contains("(") || line.contains("%")) {
            return said.and("；区间要加引号，如 '[90%, +∞)'", "; put intervals in quotes, such as '[90%, +∞)'");
        }
        return said.and(
                "；冒号后面要有空格，同一层的字段要对齐，含“: ”“ #”或以 [ { > & * ! % @ 开头的文字要加引号",
                "; a space follows a colon, fields of one level line up, and text with \": \" or \" #\" in it or one of [ { > & * ! % @"
                        + " before it stands in quotes");
    }
}
