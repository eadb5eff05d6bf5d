package org.exportable.input;

/** Makes a value of a node. */
@FunctionalInterface
interface Reading<T> {

    /** @throws Wrong if the node is not such a value */
    T of(Node node) throws Wrong;
}
