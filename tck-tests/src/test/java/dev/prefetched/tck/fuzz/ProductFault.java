package dev.prefetched.tck.fuzz;

import org.eclipse.persistence.internal.libraries.asm.MethodVisitor;
import org.eclipse.persistence.internal.libraries.asm.Opcodes;
import org.eclipse.persistence.internal.libraries.asm.Type;

/** A mistake that the product could hold: one of its methods does nothing, or always returns the same. */
enum ProductFault {
    /** The object with a primary key is looked for among the rows of all entities. */
    CONFUSES_RELATIONS("RowRelation", "readsKeysAs"),
    /** Rows that were read ahead are good for ever, whatever has been changed. */
    FORGETS_NOTHING("CallRows", "forget"),
    /** What other requests change is not noticed. */
    IGNORES_OTHERS("CommittedChanges", "ended"),
    /** Objects are built from rows that hold more than them, or less. */
    BUILDS_FROM_ANY_ROW("OwnerRows$Origin", "isWhole");

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

    /** Writes the faulty body of the method, which returns nothing, true or always the same object. */
    void write(MethodVisitor code, Type returned) {
        code.visitCode();
        if (returned.getSort() == Type.BOOLEAN) {
            code.visitInsn(Opcodes.ICONST_1);
        } else if (returned.getSort() == Type.OBJECT) {
            code.visitLdcInsn(name());
        }
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
