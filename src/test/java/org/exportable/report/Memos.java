package org.exportable.report;

import static org.exportable.Transactions.h100;
import static org.exportable.Transactions.h20;
import static org.exportable.Transactions.l40;
import static org.exportable.Transactions.to;
import static org.exportable.Transactions.withExporter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.exportable.TestLaw;
import org.exportable.determination.Outcome;
import org.exportable.fact.PartyBuilder;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Memos to look at, and pages of HTML looked into. */
public final class Memos {

    public static final MemoSources SOURCES =
            MemoSources.standard(TestLaw.EXPORTABLE.rulebook(), TestLaw.EXPORTABLE.countries());

    private Memos() {}

    /** A transaction of which the rules indicate this outcome. */
    public static Transaction of(Outcome outcome) {
        return switch (outcome) {
            case NO_LICENSE_REQUIRED -> on("2024-06-01", to("DE", h100()));
            case LICENSE_EXCEPTION -> on("2024-06-01", to("CN", l40()));
            case LICENSE_REQUIRED -> withExporter(on("2025-05-01", to("CN", h20())), "NVIDIA Corporation");
            case UNDETERMINED ->
                TransactionBuilder.builder(on("2024-06-01", to("SG", h100())))
                        .consignee(PartyBuilder.builder(to("SG", h100()).consignee())
                                .headquarters(null)
                                .parentHeadquarters(null)
                                .build())
                        .endUser(null)
                        .build();
            case OUT_OF_COVERAGE -> on("2020-01-01", to("CN", h100()));
        };
    }

    public static Transaction on(String day, Transaction transaction) {
        return TransactionBuilder.from(transaction).withDate(LocalDate.parse(day));
    }

    public static Memo memo(Transaction transaction) {
        return Memo.of(transaction, TestLaw.EXPORTABLE.evaluate(transaction), SOURCES);
    }

    public static Memo redacted(Transaction transaction) {
        return memo(transaction).redacted(new Redactions(SOURCES));
    }

    /** A page as a tree; it would not be one if it were not well-formed. */
    public static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + " in\n" + html, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void eachElement(Node node, Consumer<Element> look) {
        if (node instanceof Element element) {
            look.accept(element);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            eachElement(children.item(i), look);
        }
    }

    /** What a page would load or run if it were opened: nothing, if all is well. */
    public static List<String> loads(String html) {
        List<String> loads = new ArrayList<>();
        eachElement(parsed(html), element -> {
            if (List.of("script", "link", "iframe", "object", "embed", "img", "base", "form", "image", "use")
                    .contains(element.getTagName())) {
                loads.add("<%s>".formatted(element.getTagName()));
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                boolean isLink = element.getTagName().equals("a")
                        && attribute.getNodeName().equals("href");
                boolean isAddress = attribute.getNodeValue().matches("(?i).*(https?:|javascript:|data:|url\\((?!#)).*");
                boolean isNamespace = attribute.getNodeName().startsWith("xmlns");
                if (attribute.getNodeName().startsWith("on") || isAddress && !isLink && !isNamespace) {
                    loads.add("%s=%s".formatted(attribute.getNodeName(), attribute.getNodeValue()));
                }
            }
            if (element.getTagName().equals("style")
                    && element.getTextContent().matches("(?is).*(@import|url\\(|https?:).*")) {
                loads.add("style");
            }
        });
        return loads;
    }
}
