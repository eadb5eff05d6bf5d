package org.exportable.junit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.exportable.Exportable;
import org.exportable.catalogue.Catalogue;
import org.exportable.input.Limits;
import org.exportable.input.Source;
import org.exportable.input.SuiteFiles;
import org.exportable.input.SuiteReader;
import org.exportable.law.Regime;
import org.exportable.report.SuiteReport;
import org.exportable.suite.CaseResult;
import org.exportable.suite.LawUnderTest;
import org.exportable.suite.Suite;
import org.exportable.suite.Suite.Unreadable;
import org.exportable.suite.SuiteCase;

/**
 * Turns suites into tests, one a case. With JUnit Jupiter:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return SuiteTests.of("/cases.yaml").map(each -> dynamicTest(each.name(), each.source(), each::run));
 * }
 * }</pre>
 *
 * A case that cannot be read is a test that fails, and so is a suite without cases.
 */
public final class SuiteTests {

    private static final int WIDTH = 100;

    private final Exportable exportable;
    private final UnaryOperator<Regime> law;

    private SuiteTests(Exportable exportable, UnaryOperator<Regime> law) {
        this.exportable = exportable;
        this.law = law;
    }

    /**
     * The tests of a suite on the class path, under the rules that the program comes with.
     *
     * @param resource its absolute name, such as /cases.yaml
     */
    public static Stream<SuiteTest> of(String resource) {
        return under(Exportable.standard(), UnaryOperator.identity()).resource(resource);
    }

    /**
     * The tests of the suites in a file or folder, under the rules that the program comes with.
     *
     * @throws IllegalArgumentException if it is a folder without suites
     */
    public static Stream<SuiteTest> of(Path path) {
        return under(Exportable.standard(), UnaryOperator.identity()).path(path);
    }

    /**
     * Tests under other rules or another view: {@code SuiteTests.under(exportable, law -> law.with(folder)).path(suite)}.
     *
     * @param law changes the enforced law of a case's day; of a case that names its regime only folders of rules are added
     */
    public static SuiteTests under(Exportable exportable, UnaryOperator<Regime> law) {
        return new SuiteTests(exportable, law);
    }

    /**
     * The tests of a suite on the class path.
     *
     * @param resource its absolute name, such as /cases.yaml
     */
    public Stream<SuiteTest> resource(String resource) {
        Source source = new Source(resource, () -> {
            URL url = find(resource);
            if (url == null) {
                throw new IOException("there is no such resource on the class path");
            }
            return url.openStream();
        });
        return tests(List.of(source), SuiteTests::onClassPath);
    }

    private static URL find(String resource) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader classes = context == null ? SuiteTests.class.getClassLoader() : context;
        return classes.getResource(resource.startsWith("/") ? resource.substring(1) : resource);
    }

    /**
     * The tests of the suites in a file or folder.
     *
     * @throws IllegalArgumentException if it is a folder without suites
     */
    public Stream<SuiteTest> path(Path path) {
        try {
            List<Source> sources =
                    SuiteFiles.in(path).stream().map(Source::file).toList();
            return tests(sources, name -> Path.of(name).toUri());
        } catch (IOException e) {
            throw new IllegalArgumentException("%s: %s".formatted(path, e.getMessage()), e);
        }
    }

    private Stream<SuiteTest> tests(List<Source> sources, Function<String, URI> uri) {
        Suite suite = new SuiteReader(
                        Catalogue.standard(), exportable.countries(), exportable.rulebook(), Limits.standard())
                .read(sources);
        return Stream.concat(
                suite.cases().stream()
                        .map(each -> new SuiteTest(each.name(), place(uri, each.file(), each.line()), () -> run(each))),
                suite.unreadable().stream()
                        .map(each -> new SuiteTest(
                                "line " + each.line(), place(uri, each.file(), each.line()), () -> refuse(each))));
    }

    private static URI place(Function<String, URI> uri, String file, int line) {
        URI place = uri.apply(file);
        return line == 0 ? place : URI.create(place + "?line=" + line);
    }

    private static URI onClassPath(String resource) {
        try {
            return new URI("classpath", resource, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("`%s` cannot be the name of a resource".formatted(resource), e);
        }
    }

    private void run(SuiteCase tested) {
        Regime otherwise = law.apply(Regime.on(tested.transaction().date()));
        CaseResult result = LawUnderTest.of(exportable).run(tested, otherwise);
        if (!result.passed()) {
            throw new AssertionError(SuiteReport.failure(result, WIDTH, false));
        }
    }

    private static void refuse(Unreadable unreadable) {
        throw new AssertionError(unreadable.sentence());
    }
}
