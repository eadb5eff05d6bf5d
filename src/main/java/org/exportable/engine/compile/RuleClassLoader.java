package org.exportable.engine.compile;

import java.util.Map;

/** Finds the classes that rules were compiled to while the program runs. */
final class RuleClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    RuleClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
