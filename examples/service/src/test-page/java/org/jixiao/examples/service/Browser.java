package org.jixiao.examples.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;

/** A headless Chromium with the page in it. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    Browser(Path profile) {
        ChromeOptions options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
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

    /** Shows the page afresh in a window of that width. */
    void open(int width, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
        driver.get("http://127.0.0.1:" + Running.PORT + "/");
        until("return document.querySelectorAll('#rules option').length > 1");
    }

    /** Drops files on the page, as a hand would, and waits for the reviews. */
    void drop(Map<String, String> textByName) {
        script("""
                const data = new DataTransfer();
                for (const [name, text] of Object.entries(arguments[0])) {
                  data.items.add(new File([text], name));
                }
                document.getElementById('drop').dispatchEvent(
                    new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
                """, textByName);
        reviewed(textByName.size());
    }

    /** Chooses a file by its button. */
    void choose(Path file) throws IOException {
        driver.findElement(By.id("files")).sendKeys(file.toRealPath().toString());
        reviewed(1);
    }

    private void reviewed(int files) {
        until("return document.getElementById('status').textContent.startsWith('审核完成：" + files + " ')");
    }

    private void until(String condition) {
        new FluentWait<>(driver)
                .withTimeout(Duration.ofSeconds(20))
                .until(any -> Boolean.TRUE.equals(script(condition)));
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script) {
        return String.valueOf(script(script));
    }

    long number(String script) {
        return ((Number) Objects.requireNonNull(script(script))).longValue();
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What the browser complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the window in target/page. */
    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "page"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
