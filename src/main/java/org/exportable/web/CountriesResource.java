package org.exportable.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exportable.catalogue.Countries;
import org.exportable.fact.Country;
import org.exportable.report.JsonValues;

/** All countries with the Country Groups that they stand in on a day. */
record CountriesResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) {
        LocalDate day = request.query("on").map(CountriesResource::day).orElseGet(desk.today());
        List<Map<String, Object>> all = desk.exportable().countries().all().stream()
                .map(each -> entries(each, day))
                .toList();
        return Answer.json(200, JsonValues.line(all));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.wrong("on", "`%s` is not a day; write year-month-day, such as 2025-05-01".formatted(text));
        }
    }

    private Map<String, Object> entries(Country country, LocalDate day) {
        Countries countries = desk.exportable().countries();
        Country destination = countries.destination(country);
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("code", country.code());
        entries.put("name", countries.name(country));
        entries.put("countsAs", destination.code());
        entries.put(
                "groups",
                desk.memberships().groups(destination.code(), day, Set.of()).stream()
                        .sorted()
                        .toList());
        return entries;
    }
}
