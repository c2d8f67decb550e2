# SPDX-License-Identifier: GPL-3.0-only
ff_test(slurm_text LABEL unit LIBS ff_feeds SOURCES slurm/SlurmTextTest.cpp)
ff_test(slurm_decoder LABEL unit LIBS ff_feeds
    SOURCES slurm/SlurmDecoderTest.cpp slurm/NewerApi.cpp slurm/NewerApi.h)
ff_test(slurm_samples LABEL unit LIBS ff_feeds SOURCES slurm/SlurmSamplesTest.cpp)
ff_test(slurm_dialogue LABEL unit LIBS ff_feeds SOURCES slurm/SlurmDialogueTest.cpp)
