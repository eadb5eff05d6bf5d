package org.exportable.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exportable.Exportable;
import org.exportable.catalogue.Nearest;
import org.exportable.law.Provision;
import org.exportable.law.Version;
import org.exportable.report.RuleDifference;

/** A provision with its history. */
record ProvisionResource(Exportable exportable) implements Route.Resource {

    @Override
    public Answer answer(Request request) {
        String id = request.part("stage") + "/" + request.part("provision");
        Map<String, Provision> provisions = exportable.rulebook().provisions();
        Provision provision = provisions.get(id);
        if (provision == null) {
            throw new Problem(
                    404,
                    "Not found",
                    "`%s` is not a provision; did you mean `%s`?".formatted(id, Nearest.to(id, provisions.keySet())));
        }
        List<Map<String, Object>> versions = new ArrayList<>();
        Version before = null;
        for (Version version : provision.versions()) {
            versions.add(entries(before, version));
            before = version;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", id);
        entries.put("versions", versions);
        return Answer.json(entries);
    }

    private Map<String, Object> entries(Version before, Version version) {
        String text = exportable.textOf(version);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("from", version.from());
        entries.put("complianceFrom", version.complianceFrom());
        entries.put("until", version.lastDay());
        entries.put("views", version.views());
        entries.put("instrument", version.instrument().id());
        entries.put("title", version.instrument().title());
        entries.put("citation", version.instrument().citation());
        entries.put("text", text);
        entries.put(
                "difference",
                before == null
                        ? ""
                        : String.join(
                                "\n",
                                RuleDifference.lines(before.file(), version.file(), exportable.textOf(before), text)));
        return entries;
    }
}
