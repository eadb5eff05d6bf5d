package org.exportable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exportable.engine.PlainRule;
import org.exportable.report.Folders;
import org.exportable.vocabulary.ExceptionCondition;

/** Finds the folders of rules by their names, which no two provisions share, and by what they say. */
final class RuleFolders implements Folders {

    private final Map<String, String> ofRules = new HashMap<>();
    private final Map<List<String>, String> ofConditions = new HashMap<>();
    private final Map<List<String>, String> ofOthers = new HashMap<>();

    RuleFolders(List<PlainRule> rules) {
        rules.forEach(this::add);
    }

    private void add(PlainRule plain) {
        String folder = plain.version().provision();
        String provision = plain.rule().provision();
        String sentence = plain.rule().because();
        ofRules.put(plain.rule().name(), folder);
        if (plain.conclusion() instanceof ExceptionCondition condition) {
            ofConditions.put(List.of(condition.exception(), provision, sentence), folder);
        } else {
            ofOthers.put(List.of(provision, sentence), folder);
        }
    }

    @Override
    public String ofRule(String name) {
        return ofRules.get(name);
    }

    @Override
    public String ofCondition(String symbol, String provision, String sentence) {
        return ofConditions.get(List.of(symbol, provision, sentence));
    }

    @Override
    public String ofReview(String provision, String sentence) {
        return provision == null ? null : ofOthers.get(List.of(provision, sentence));
    }
}
