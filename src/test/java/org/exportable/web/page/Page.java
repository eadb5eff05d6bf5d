package org.exportable.web.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.exportable.TestLaw;
import org.exportable.web.LocalServer;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/** The page as a person meets it: served by a real server, shown by a real browser. */
final class Page implements AutoCloseable {

    /** What day it is on the page. */
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** A letter requires a license, and the Code alone does not. */
    static final String H20 = "item=nvidia-h20-96&to=CN&date=2025-05-01&exporter.name=NVIDIA&exporter.hq=US"
            + "&consignee.in=CN&consignee.hq=CN&consignee.parent=CN&consignee.sector=COMMERCIAL&use=AI_INFERENCE";

    /** The same as the command line would read it. */
    static final String H20_TRANSACTION = """
            {"item": {"catalog": "nvidia-h20-96"}, "to": "CN", "date": "2025-05-01",
             "exporter": {"name": "NVIDIA", "headquarters": "US"},
             "consignee": {"country": "CN", "headquarters": "CN", "parentHeadquarters": "CN", "sector": "COMMERCIAL"},
             "endUse": ["AI_INFERENCE"]}
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final LocalServer server;
    private final ChromeDriver driver;
    private final Path downloads;

    private Page(LocalServer server, ChromeDriver driver, Path downloads) {
        this.server = server;
        this.driver = driver;
        this.downloads = downloads;
    }

    static Page start() {
        try {
            Path downloads = Files.createTempDirectory("exportable-downloads");
            ChromeDriver driver = Browser.start(downloads);
            LocalServer server = LocalServer.start(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    List.of(),
                    TestLaw.EXPORTABLE,
                    () -> TODAY);
            return new Page(server, driver, downloads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    String address() {
        return server.address();
    }

    Path downloads() {
        return downloads;
    }

    /** Opens the page anew. */
    void open(String panel, String keys) {
        driver.get("about:blank");
        driver.get(address() + "#panel=" + panel + "&" + keys);
        await("[role=tab][aria-selected=true]");
    }

    /** A window of this size, in light or dark. */
    void look(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Elements come and go while one looks; what is asked for is awaited. */
    <T> T until(Supplier<T> wanted) {
        return new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(JavascriptException.class)
                .ignoring(ElementClickInterceptedException.class)
                .until(ignored -> wanted.get());
    }

    /** The first that is shown. */
    WebElement await(String css) {
        return until(() ->
                all(css).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** A button, link or summary by its words. */
    WebElement named(String words) {
        return until(() -> driver
                .findElements(
                        By.xpath("//*[self::button or self::a or self::summary][normalize-space(.)='" + words + "']"))
                .stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    void awaitOutcome(String outcome) {
        until(() -> outcome.equals(attribute("#headline h1", "data-outcome")) ? outcome : null);
    }

    void awaitKey(String key, String value) {
        until(() -> script(
                                "return new URLSearchParams(location.hash.slice(1)).get(arguments[0]) === arguments[1]",
                                key,
                                value)
                        == Boolean.TRUE
                ? value
                : null);
    }

    String key(String key) {
        return (String) script("return new URLSearchParams(location.hash.slice(1)).get(arguments[0])", key);
    }

    String attribute(String css, String name) {
        return (String) script("return document.querySelector(arguments[0])?.getAttribute(arguments[1])", css, name);
    }

    /** Each matching element's attributes, or null where it has none of the name. */
    @SuppressWarnings("unchecked")
    List<List<String>> attributes(String css, String... names) {
        return (List<List<String>>) script(
                "return [...document.querySelectorAll(arguments[0])].map(e => arguments[1].map(n => e.getAttribute(n)))",
                css,
                List.of(names));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes past the form by the link that is there for it, and on with the tab key. */
    void tabPastTheFormTo(String css) {
        press(Keys.TAB, Keys.ENTER);
        tabTo(css);
    }

    /** Goes on with the tab key until what is wanted has the focus, as one must who has no mouse. */
    void tabTo(String css) {
        for (int steps = 0; steps < 400; steps++) {
            if (script("return document.activeElement.matches(arguments[0])", css) == Boolean.TRUE) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("The tab key never comes to " + css);
    }

    /** Writes over what the field that has the focus holds. */
    void type(CharSequence... keys) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(Keys.DELETE)
                .sendKeys(keys)
                .perform();
    }

    /** Clicks on the first that is shown; where the picture is drawn anew in that moment, on the new one. */
    void click(String css) {
        until(() -> {
            await(css).click();
            return true;
        });
    }

    /** Clicks so many pixels to the right of the middle of an element. */
    void clickBeside(String css, int pixels) {
        until(() -> {
            new Actions(driver).moveToElement(await(css), pixels, 0).click().perform();
            return true;
        });
    }

    void drag(String css, int right, int down) {
        until(() -> {
            new Actions(driver).dragAndDropBy(await(css), right, down).perform();
            return true;
        });
    }

    /** Replaces what a field holds and leaves it. */
    void enter(String css, String text) {
        click(css);
        type(text, Keys.TAB);
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
        try (Stream<Path> left = Files.walk(downloads)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
