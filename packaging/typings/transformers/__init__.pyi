# What sddesk takes from transformers, each from the file that defines it: the library's own file names all of its
# models, and reading them took the type checker longer than sddesk itself. A new name is added here.
from typing import Any

from tokenizers import AddedToken as AddedToken
from transformers.generation.configuration_utils import GenerationConfig as GenerationConfig
from transformers.modeling_utils import PreTrainedModel as PreTrainedModel
from transformers.models.auto.configuration_auto import AutoConfig as AutoConfig
from transformers.models.auto.tokenization_auto import AutoTokenizer as AutoTokenizer
from transformers.models.clip.configuration_clip import CLIPVisionConfig as CLIPVisionConfig
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil as CLIPImageProcessorPil
from transformers.models.clip.modeling_clip import CLIPTextModel as CLIPTextModel
from transformers.models.clip.modeling_clip import CLIPTextModelWithProjection as CLIPTextModelWithProjection
from transformers.models.clip.modeling_clip import CLIPVisionModelWithProjection as CLIPVisionModelWithProjection
from transformers.models.clip.tokenization_clip import CLIPTokenizer as CLIPTokenizer
from transformers.models.qwen2.tokenization_qwen2 import Qwen2Tokenizer as Qwen2Tokenizer
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import Qwen2_5_VLModel as Qwen2_5_VLModel
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import Qwen2_5_VLTextModel as Qwen2_5_VLTextModel
from transformers.models.qwen3.modeling_qwen3 import Qwen3Model as Qwen3Model
from transformers.models.qwen3_vl.modeling_qwen3_vl import Qwen3VLTextModel as Qwen3VLTextModel
from transformers.models.t5.modeling_t5 import T5EncoderModel as T5EncoderModel
from transformers.models.t5.tokenization_t5 import T5Tokenizer as T5Tokenizer

CLIPImageProcessor = CLIPImageProcessorPil  # where torchvision is refused

def __getattr__(name: str) -> Any: ...  # what tests take beside it
