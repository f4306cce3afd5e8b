package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlOutputTest {
    @TempDir
    Path folder;

    @Test
    void the_page_is_well_formed_and_has_a_section_for_each_form_and_one_for_the_coverage() throws Exception {
        String html = Program.run("--format", "html", Program.corpus()).out();

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">").endsWith("</html>\n");
        assertThat(parsed(html).getElementsByTagName("section").getLength()).isEqualTo(118);
    }

    @Test
    void the_page_loads_nothing_from_elsewhere() {
        assertThat(Program.run("--format", "html", Program.published("chaoyang-2024-26"))
                        .out())
                .doesNotContain("http", "<script", "<link", "<img", "@import", "url(");
    }

    @Test
    void text_of_a_form_stays_text() throws Exception {
        Path form = folder.resolve("form.json");
        Files.writeString(
                form,
                Program.text(Program.published("chaoyang-2024-26"))
                        .replace("朝阳区政府网站功能和监测服务项目", "<script>alert('&')</script>\\u0000\\ud800"));

        String html = Program.run("--format", "html", form).out();

        assertThat(html).contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;\uFFFD\uFFFD");
        parsed(html);
    }

    private static Document parsed(String html) throws ParserConfigurationException, IOException, SAXException {
        String xml = html.replace("<!DOCTYPE html>\n", "")
                .replaceAll("<meta [^>]*>", "")
                .replace("<br>", "<br/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
