package dev.prefetched.internal.deployment;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/** Looks into its own places first for some packages, as the class loader of an archive does. */
public class ChildFirstLoader extends URLClassLoader {

    private final List<String> prefixes;

    /** @param prefixes what the names of the classes begin with that are its own */
    public ChildFirstLoader(List<URL> places, List<String> prefixes) {
        super(places.toArray(URL[]::new), ChildFirstLoader.class.getClassLoader());
        this.prefixes = List.copyOf(prefixes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (prefixes.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}
