package org.exportable.input;

import org.exportable.law.Regime;
import org.exportable.law.Regimes;
import org.exportable.law.Rulebook;

/** Reads regimes in inputs. Rules are code: none are named by an input. */
record RegimeText(Rulebook rulebook) implements Reading<Regime> {

    @Override
    public Regime of(Node node) throws Wrong {
        String text = Scalars.text(node);
        if (text.indexOf('+') >= 0) {
            throw new Wrong("`%s` lays rules over the law: only the command line does, with --with", node.excerpt());
        }
        try {
            return Regimes.parse(text, rulebook);
        } catch (IllegalArgumentException e) {
            throw new Wrong("%s", Excerpt.plain(e.getMessage()));
        }
    }
}
