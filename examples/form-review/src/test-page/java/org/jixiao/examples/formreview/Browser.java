package org.jixiao.examples.formreview;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** A headless Chromium with a report in it. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    Browser(Path profile) {
        ChromeOptions options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        this.driver = new ChromeDriver(service, options);
    }

    /** Shows a page on a device of that width; a narrow one is a phone. */
    void open(Path page, int width, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
        driver.get(page.toUri().toString());
    }

    @Nullable
    Object script(String script) {
        return driver.executeScript(script);
    }

    long number(String script) {
        return ((Number) Objects.requireNonNull(script(script))).longValue();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String script) {
        return (List<String>) Objects.requireNonNull(script(script));
    }

    /** What the browser complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the window in target/page. */
    void picture(String name) throws IOException {
        Files.write(folder().resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps the page as it is printed in target/page, and gives it. */
    byte[] printed(String name) throws IOException {
        Map<String, Object> result = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(result.get("data")));
        Files.write(folder().resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "page"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
