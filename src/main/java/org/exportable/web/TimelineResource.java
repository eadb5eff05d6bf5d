package org.exportable.web;

import java.io.IOException;
import org.exportable.determination.Timeline;
import org.exportable.input.Inquiry;
import org.exportable.report.JsonTimeline;

/** What the rules indicate about a transaction as if it left on each day covered. */
record TimelineResource(Desk desk) implements Route.Resource {

    @Override
    public Answer answer(Request request) throws IOException {
        Inquiry inquiry = desk.read(request, Inquiry.Kind.TIMELINE);
        Timeline timeline =
                desk.inTurn(() -> desk.exportable().under(desk.regime(inquiry)).timeline(inquiry.transaction()));
        return Answer.json(200, JsonTimeline.of(inquiry.transaction(), timeline));
    }
}
