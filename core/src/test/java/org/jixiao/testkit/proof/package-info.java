/** Proves the test kit: sound packs keep every law, and each of many deliberate faults breaks the law it should. */
@NullMarked
package org.jixiao.testkit.proof;

import org.jspecify.annotations.NullMarked;
