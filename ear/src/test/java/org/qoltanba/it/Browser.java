package org.qoltanba.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.qoltanba.referee.Referee;

/**
 * A real browser on the pages of the server that the tests share. Where Chromium is not installed
 * the test is skipped by name, unless referees are required.
 */
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--window-size=1280,900");
  private static final Path SCREENS =
      Path.of(System.getProperty("work.directory")).resolve("screens");
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String GRAVE =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(found => done(found.violations
        .filter(one => one.impact === 'serious' || one.impact === 'critical')
        .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | '))));
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * @param language of the browser itself
   */
  static Browser open(String language) {
    var options = new ChromeOptions();
    options.setBinary(program("chromium").toFile());
    options.addArguments(FLAGS);
    options.addArguments("--accept-lang=" + language);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** A browser in which that account has signed in and wants that page. */
  static Browser as(String account, String language, String page) {
    Browser browser = open(language);
    browser.go("app/" + page + ".xhtml");
    browser.signIn(account);
    return browser;
  }

  /** Signs in on the page for it, and waits for the page that was wanted. */
  void signIn(String account) {
    type("name", account);
    type("password", Api.SAMPLE_PASSWORD);
    press("enter");
    await(By.id("sign-out"));
  }

  /** Has the browser lose its session, as if that had ended on the server. */
  void forgetSession() {
    driver.manage().deleteAllCookies();
  }

  void go(String path) {
    driver.get(Api.SERVER.resolve(path).toString());
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  void type(String id, String text) {
    driver.findElement(By.id(id)).sendKeys(text);
  }

  void press(String id) {
    driver.findElement(By.id(id)).click();
  }

  /** Presses the first element in that place. */
  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Types into the first element in that place. */
  void write(String selector, String text) {
    driver.findElement(By.cssSelector(selector)).sendKeys(text);
  }

  /** Runs a script on the page. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Presses the button of a language. */
  void read(String language) {
    driver.findElement(By.cssSelector(".languages input[lang=" + language + "]")).click();
    await(By.cssSelector("html[lang=" + language + "]"));
  }

  WebElement await(By place) {
    return new WebDriverWait(driver, Duration.ofSeconds(60)).until(one -> one.findElement(place));
  }

  /** Waits until it is so. */
  void until(BooleanSupplier so) {
    new WebDriverWait(driver, Duration.ofSeconds(60)).until(one -> so.getAsBoolean());
  }

  String value(String id) {
    return driver.findElement(By.id(id)).getDomProperty("value");
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String title() {
    return driver.getTitle();
  }

  /** Whether what is in that place can be seen and says something. */
  boolean shows(String selector) {
    return !driver.findElement(By.cssSelector(selector)).getText().isBlank();
  }

  /** How many elements there are in that place. */
  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Lets what is sent pass slowly, at so many bytes a second. */
  void sendSlowly(int bytes) {
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytes));
  }

  void dark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /** By how many pixels the page is wider than its window. */
  long overflow() {
    Object width =
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth;");
    return ((Number) width).longValue();
  }

  /** What axe-core finds to be serious or critical. */
  List<?> barriers() {
    driver.executeScript(axe());
    return (List<?>) ((JavascriptExecutor) driver).executeAsyncScript(GRAVE);
  }

  /** What the browser itself complains of, such as a breach of the content security policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().equals(Level.SEVERE))
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("favicon.ico"))
        .toList();
  }

  /**
   * What the pages sent and got since this was asked last, as messages of the DevTools protocol.
   */
  List<String> traffic() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Chooses what has that value in a list. */
  void choose(String id, String value) {
    new Select(driver.findElement(By.id(id))).selectByValue(value);
  }

  /**
   * Draws a line in that place.
   *
   * @param steps how many pixels to go, to the right and downwards in turn, from its middle
   */
  void draw(String selector, int... steps) {
    var pen =
        new Actions(driver)
            .moveToElement(driver.findElement(By.cssSelector(selector)))
            .clickAndHold();
    for (int i = 0; i + 1 < steps.length; i += 2) {
      pen.moveByOffset(steps[i], steps[i + 1]);
    }
    pen.release().perform();
  }

  /** Waits until there are so many elements in that place. */
  void awaitCount(String selector, int number) {
    new WebDriverWait(driver, Duration.ofSeconds(60)).until(one -> count(selector) == number);
  }

  /** Leaves a picture of the page to be looked at. */
  void picture(String name) {
    try {
      Files.createDirectories(SCREENS);
      Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Path program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> Referee.absent("the browser " + name));
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
