package org.exportable.vocabulary;

/** What a rule may insert. Its reason and its provision are the rule's own and are not written here again. */
public sealed interface Conclusion
        permits HeadquarteredInMacauOrD5,
                MeetsParameters,
                PresumedForDataCenters,
                Classified,
                Overcome,
                LicenseRequired,
                ExceptionCondition,
                ReviewCondition,
                Review,
                Notice,
                NotModelled {}
