package dev.prefetched.testkit;

import dev.prefetched.Prefetched;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.TransformerException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The class loader of one deployment: defines the classes of the application and of the product itself, as a server does
 * with {@code WEB-INF}, and leaves everything else to its parent.
 *
 * <p>Hence two deployments never share such a class, an undeployed one can be collected, and entities are woven although
 * the test mentions them: the test sees other classes of the same name.
 *
 * <p>Thread-safe.
 */
final class WarClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String PRODUCT = "dev.prefetched";
    /** Jersey keeps its JSON-B, and with it every class that it ever wrote, in a static field. */
    private static final String JERSEY_JSONB = "org.glassfish.jersey.jsonb";

    private static final String KIT = WarClassLoader.class.getPackageName();

    private final Set<String> packages;
    private final boolean withProduct;
    private final List<ClassTransformer> transformers = new CopyOnWriteArrayList<>();

    /**
     * @param deployment the id of the deployment
     * @param packages the packages of the application, each with its sub-packages
     * @param withProduct whether the services that the product registers are seen
     */
    WarClassLoader(String deployment, ClassLoader parent, Set<String> packages, boolean withProduct) {
        super(deployment, parent);
        this.packages = Set.copyOf(packages);
        this.withProduct = withProduct;
    }

    /** A loader of the same classes, none of them loaded yet and none of them ever transformed. */
    WarClassLoader fresh() {
        return new WarClassLoader(deployment(), getParent(), packages, withProduct);
    }

    /** The id of the deployment, which is the one of its CDI container as well. */
    String deployment() {
        return getName();
    }

    void addTransformer(ClassTransformer transformer) {
        transformers.add(transformer);
    }

    /** Does {@code work} with this loader as the context class loader of the thread, as a server does when it calls in. */
    <T> T inside(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    /** Does {@code work} as {@link #inside(Supplier)} does. */
    void inside(Runnable work) {
        inside(() -> {
            work.run();
            return this;
        });
    }

    /** This deployment's own version of a class that the test mentions. */
    <T> Class<? extends T> own(Class<T> mentioned) {
        try {
            @SuppressWarnings("unchecked") // same name, and T is used only for types that the parent loads
            Class<? extends T> own = (Class<? extends T>) loadClass(mentioned.getName());
            return own;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(mentioned + " is not on the class path of the test", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOfTheWar(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    private boolean isOfTheWar(String className) {
        int dot = className.lastIndexOf('.');
        String candidate = dot < 0 ? "" : className.substring(0, dot);
        return !candidate.equals(KIT)
                && Stream.concat(Stream.of(PRODUCT, JERSEY_JSONB), packages.stream())
                        .anyMatch(own -> isIn(own, candidate));
    }

    private static boolean isIn(String root, String candidate) {
        return candidate.startsWith(root)
                && (candidate.length() == root.length() || candidate.charAt(root.length()) == '.');
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream classFile = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = transformed(name, classFile.readAllBytes());
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException | TransformerException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] transformed(String name, byte[] original) throws TransformerException {
        byte[] bytes = original;
        for (ClassTransformer transformer : transformers) {
            byte[] woven = transformer.transform(this, name.replace('.', '/'), null, null, bytes);
            bytes = woven != null ? woven : bytes;
        }
        return bytes;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> visible = Collections.list(super.getResources(name)).stream()
                .filter(this::isVisible)
                .toList();
        return Collections.enumeration(visible);
    }

    private boolean isVisible(URL resource) {
        String product = Prefetched.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return withProduct || !resource.getPath().contains(product);
    }
}
