package dev.prefetched.tck.fuzz;

import org.eclipse.persistence.internal.libraries.asm.MethodVisitor;
import org.eclipse.persistence.internal.libraries.asm.Opcodes;

/** A mistake that the product could hold: one of its methods always returns the same. */
enum ProductFault {
    /** The object with a primary key is looked for among the rows of all entities. */
    CONFUSES_RELATIONS("RowRelation", "readsKeysAs");

    private static final String ROWS = "dev/prefetched/internal/eclipselink/rows/";

    private final String type;
    private final String method;

    ProductFault(String type, String method) {
        this.type = ROWS + type;
        this.method = method;
    }

    /** Whether it is in the class of that file. */
    boolean isIn(String classFile) {
        return classFile.equals(type + ".class");
    }

    /** Whether it is in the method of that name. */
    boolean isInMethod(String name) {
        return name.equals(method);
    }

    /** Writes the faulty body of the method, which always returns the same. */
    void write(MethodVisitor code) {
        code.visitCode();
        code.visitLdcInsn(name());
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
