package org.phaseout.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** AES-256-GCM through Tink, with checked exceptions turned into what they mean here. */
final class Sealing {

    static final int KEY_BYTES = 32;

    private Sealing() {}

    @AccessesPartialKey // Tink asks to be told where raw key bytes go in: the person's key lies wrapped in the row
    static Aead with(byte[] key) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var secret = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(secret).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-256-GCM", e);
        }
    }

    static byte[] seal(Aead key, byte[] clear, byte[] context) {
        try {
            return key.encrypt(clear, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Throws {@link Unopenable} if it was sealed with another key or for another context, or was changed since. */
    static byte[] open(Aead key, byte[] sealed, byte[] context) {
        try {
            return key.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new Unopenable(e);
        }
    }
}
