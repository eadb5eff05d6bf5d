package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exportable.determination.Determination;
import org.exportable.determination.OpenQuestion;
import org.exportable.determination.Outcome;
import org.exportable.determination.PossibleAnswer;
import org.exportable.fact.Transaction;
import org.exportable.report.Block.Footnote;
import org.exportable.report.Block.Headline;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** The deciding facts as a short questionnaire that can be sent on. */
record Questionnaire(Places places) {

    /** To be ticked. */
    static final String BOX = "[ ]";

    List<Block> of(Transaction transaction, Determination determination) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline(heading(transaction)));
        List<OpenQuestion> questions = determination.questions();
        if (questions.isEmpty()) {
            blocks.add(new Paragraph("Nothing needs to be asked: %s."
                    .formatted(determination.outcome().words())));
        } else {
            blocks.add(new Paragraph(introduction(determination)));
            for (int i = 0; i < questions.size(); i++) {
                question(i + 1 + ".", questions.get(i), questions, blocks);
            }
        }
        blocks.add(new Footnote(Determination.DISCLAIMER));
        return blocks;
    }

    private String heading(Transaction transaction) {
        String id = transaction.id() == null ? "" : transaction.id() + ": ";
        return "%s%s to %s on %s"
                .formatted(id, Question.goods(transaction), places.name(transaction.to()), transaction.date());
    }

    private static String introduction(Determination determination) {
        return determination.outcome() == Outcome.UNDETERMINED
                ? "Whether a license is required turns on what follows. Please answer in this order, as far as needed."
                : "%s. How an application would be reviewed turns on what follows. Please answer in this order, as far as needed."
                        .formatted(capital(determination.outcome().words()));
    }

    private static void question(String number, OpenQuestion question, List<OpenQuestion> all, List<Block> blocks) {
        List<String> answers = question.answers().stream()
                .map(answer -> "%s %s: %s".formatted(BOX, answer.answer(), leadsTo(answer, all)))
                .toList();
        blocks.add(new Point(number, question.question(), answers));
    }

    private static String leadsTo(PossibleAnswer answer, List<OpenQuestion> all) {
        if (!answer.dependsOn().isEmpty()) {
            List<String> facts = all.stream().map(OpenQuestion::fact).toList();
            List<String> numbers = answer.dependsOn().stream()
                    .map(fact -> String.valueOf(facts.indexOf(fact) + 1))
                    .toList();
            return "depends on question%s %s".formatted(numbers.size() > 1 ? "s" : "", and(numbers));
        }
        if (answer.reviewPolicy() != null) {
            return "review policy: " + ReviewSection.words(answer.reviewPolicy());
        }
        return answer.outcome() == null
                ? "not settled by these questions"
                : answer.outcome().words();
    }

    private static String and(List<String> numbers) {
        int last = numbers.size() - 1;
        return last == 0 ? numbers.get(0) : String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
