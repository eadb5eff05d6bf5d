package org.exportable.fact;

/** To which sector a party belongs. */
public enum Sector {
    COMMERCIAL,
    GOVERNMENT,
    MILITARY
}
