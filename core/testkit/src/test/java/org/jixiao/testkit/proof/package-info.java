/**
 * Proof that the test kit works: sound rule sets keep every law, and each of many deliberate faults breaks the law it should.
 */
@NullMarked
package org.jixiao.testkit.proof;

import org.jspecify.annotations.NullMarked;
