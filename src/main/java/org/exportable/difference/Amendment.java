package org.exportable.difference;

/**
 * A version of a provision that only one of two laws has, or has with another text.
 *
 * @param provision folder of the provision, such as classification/3A090.a
 * @param fileBefore file of the version in the first law; null where it has none
 * @param textBefore its text; empty where there is none
 * @param fileAfter file of the version in the second law; null where it has none
 * @param textAfter its text; empty where there is none
 */
public record Amendment(String provision, String fileBefore, String textBefore, String fileAfter, String textAfter) {}
