package org.exportable.ledger;

import org.exportable.catalogue.Countries;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;
import org.exportable.law.AesCodes;

/**
 * What is to be screened, and how.
 *
 * @param source the ledger
 * @param mapping how its columns are to be understood
 * @param reader reads transactions
 * @param answers the law
 * @param countries names of countries
 * @param codes license codes of the Automated Export System
 * @param whole whether to write whole determinations in JSON instead of a table
 * @param accumulate whether facts are to be added up over the ledger; it is read twice then
 * @param threads how many lines are worked on at once; facts that add up are worked on one by one
 */
public record Order(
        Source source,
        TableMapping mapping,
        TransactionReader reader,
        Answers answers,
        Countries countries,
        AesCodes codes,
        boolean whole,
        boolean accumulate,
        int threads) {}
