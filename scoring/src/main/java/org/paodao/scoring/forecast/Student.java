package org.paodao.scoring.forecast;

/** Student's t below which nine of ten cases lie, so that eight of ten lie between it and its opposite. */
final class Student {
    /** The table counts in thousandths. */
    static final long UNIT = 1000;

    private static final int[] THOUSANDTHS = {
        3078, 1886, 1638, 1533, 1476, 1440, 1415, 1397, 1383, 1372, 1363, 1356, 1350, 1345, 1341, 1337, 1333, 1330,
        1328, 1325, 1323, 1321, 1319, 1318, 1316, 1315, 1314, 1313, 1311, 1310
    };
    private static final int NORMAL = 1282;

    private Student() {}

    /** In thousandths. */
    static long of(int degreesOfFreedom) {
        return degreesOfFreedom > THOUSANDTHS.length ? NORMAL : THOUSANDTHS[degreesOfFreedom - 1];
    }
}
