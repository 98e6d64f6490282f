"""Only for LTX AIO's tests: writes down what passes between two nodes, without changing it."""

import hashlib
import json
import wave
from pathlib import Path

import folder_paths
import numpy as np
from comfy.ldm.lightricks.vae.audio_vae import AudioVAE
from PIL import Image

encode = AudioVAE.encode
heard = []


def _listen(self, audio, *args, **kwargs):
    """Keep what the encoder is given: at 44.1 kHz, after all that ComfyUI cuts off."""
    heard.append(audio.detach().cpu())
    return encode(self, audio, *args, **kwargs)


AudioVAE.encode = _listen


def _output(name):
    folder = Path(folder_paths.get_output_directory())
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


def _write_sound(name, waveform, rate):
    samples = waveform[0].float().cpu().clamp(-1, 1).numpy().T
    with wave.open(str(_output(name)), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(int(rate))
        file.writeframes((samples * 32767).astype("<i2").tobytes())


class _Sense:
    CATEGORY = "test"
    FUNCTION = "run"
    OUTPUT_NODE = True
    RETURN_TYPES = ()


class Sound(_Sense):
    """A sound, as a WAV file in the output folder."""

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"audio": ("AUDIO",), "name": ("STRING", {})}}

    def run(self, audio, name):
        _write_sound(name, audio["waveform"], audio["sample_rate"])
        return {"ui": {"sensed": [name]}}


class Heard(_Sense):
    """What the sound encoder was given for this latent, as a WAV file in the output folder."""

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"samples": ("LATENT",), "name": ("STRING", {})}}

    def run(self, samples, name):
        # fails where ComfyUI had the latent in its cache: then nothing was heard
        _write_sound(name, heard.pop(), 44100)
        heard.clear()
        return {"ui": {"sensed": [name]}}


class Pictures(_Sense):
    """How many there are, and the first as a PNG file in the output folder."""

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"images": ("IMAGE",), "name": ("STRING", {})}}

    def run(self, images, name):
        picture = (images[0].float().cpu().clamp(0, 1).numpy() * 255).round().astype(np.uint8)
        Image.fromarray(picture).save(_output(name))
        return {"ui": {"sensed": [json.dumps(list(images.shape))]}}


class Frames(_Sense):
    """How many there are, and a hash of each as it is: equal hashes are equal to the last bit."""

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"images": ("IMAGE",), "name": ("STRING", {})}}

    def run(self, images, name):
        whole = images.float().cpu().contiguous().numpy()
        hashes = [hashlib.sha256(frame.tobytes()).hexdigest()[:16] for frame in whole]
        return {"ui": {"sensed": [json.dumps(list(images.shape)), *hashes]}}


class Latent(_Sense):
    """The shape of a latent."""

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"samples": ("LATENT",), "name": ("STRING", {})}}

    def run(self, samples, name):
        return {"ui": {"sensed": [json.dumps(list(samples["samples"].shape))]}}


NODE_CLASS_MAPPINGS = {
    "LtxSenseLatent": Latent,
    "LtxSenseSound": Sound,
    "LtxSenseHeard": Heard,
    "LtxSensePictures": Pictures,
    "LtxSenseFrames": Frames,
}
