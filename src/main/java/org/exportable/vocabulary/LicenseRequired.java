package org.exportable.vocabulary;

/**
 * A license is required.
 *
 * @param section what asks for it, coarse enough to say which exceptions can overcome it: 742.6(a)(6), 744.23(a)(3),
 *     744.11, 746.8, letter and so on
 * @param paragraph the paragraph itself, such as 742.6(a)(6)(iii)(A)
 */
public record LicenseRequired(String section, String paragraph) implements Conclusion {}
