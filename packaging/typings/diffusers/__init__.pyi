# What sddesk takes from diffusers, each from the file that defines it: the library's own file names all of its
# models, and reading them took the type checker longer than sddesk itself. A new name is added here.
from typing import Any

from diffusers.models.adapter import T2IAdapter as T2IAdapter
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL as AutoencoderKL
from diffusers.models.autoencoders.autoencoder_kl_flux2 import AutoencoderKLFlux2 as AutoencoderKLFlux2
from diffusers.models.autoencoders.autoencoder_kl_qwenimage import AutoencoderKLQwenImage as AutoencoderKLQwenImage
from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny as AutoencoderTiny
from diffusers.models.controlnets.controlnet import ControlNetModel as ControlNetModel
from diffusers.models.controlnets.controlnet_union import ControlNetUnionModel as ControlNetUnionModel
from diffusers.models.transformers.transformer_chroma import ChromaTransformer2DModel as ChromaTransformer2DModel
from diffusers.models.transformers.transformer_flux import FluxTransformer2DModel as FluxTransformer2DModel
from diffusers.models.transformers.transformer_flux2 import Flux2Transformer2DModel as Flux2Transformer2DModel
from diffusers.models.transformers.transformer_krea2 import Krea2Transformer2DModel as Krea2Transformer2DModel
from diffusers.models.transformers.transformer_qwenimage import (
    QwenImageTransformer2DModel as QwenImageTransformer2DModel,
)
from diffusers.models.transformers.transformer_sd3 import SD3Transformer2DModel as SD3Transformer2DModel
from diffusers.models.transformers.transformer_z_image import ZImageTransformer2DModel as ZImageTransformer2DModel
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel as UNet2DConditionModel
from diffusers.pipelines.chroma.pipeline_chroma import ChromaPipeline as ChromaPipeline
from diffusers.pipelines.flux.pipeline_flux import FluxPipeline as FluxPipeline
from diffusers.pipelines.flux2.pipeline_flux2_klein import Flux2KleinPipeline as Flux2KleinPipeline
from diffusers.pipelines.krea2.pipeline_krea2 import Krea2Pipeline as Krea2Pipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage import QwenImagePipeline as QwenImagePipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit import QwenImageEditPipeline as QwenImageEditPipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus import (
    QwenImageEditPlusPipeline as QwenImageEditPlusPipeline,
)
from diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion import (
    StableDiffusionPipeline as StableDiffusionPipeline,
)
from diffusers.pipelines.stable_diffusion_3.pipeline_stable_diffusion_3 import (
    StableDiffusion3Pipeline as StableDiffusion3Pipeline,
)
from diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl import (
    StableDiffusionXLPipeline as StableDiffusionXLPipeline,
)
from diffusers.pipelines.z_image.pipeline_z_image import ZImagePipeline as ZImagePipeline
from diffusers.schedulers.scheduling_ddim import DDIMScheduler as DDIMScheduler
from diffusers.schedulers.scheduling_deis_multistep import DEISMultistepScheduler as DEISMultistepScheduler
from diffusers.schedulers.scheduling_dpmsolver_multistep import (
    DPMSolverMultistepScheduler as DPMSolverMultistepScheduler,
)
from diffusers.schedulers.scheduling_dpmsolver_singlestep import (
    DPMSolverSinglestepScheduler as DPMSolverSinglestepScheduler,
)
from diffusers.schedulers.scheduling_euler_ancestral_discrete import (
    EulerAncestralDiscreteScheduler as EulerAncestralDiscreteScheduler,
)
from diffusers.schedulers.scheduling_euler_discrete import EulerDiscreteScheduler as EulerDiscreteScheduler
from diffusers.schedulers.scheduling_flow_match_euler_discrete import (
    FlowMatchEulerDiscreteScheduler as FlowMatchEulerDiscreteScheduler,
)
from diffusers.schedulers.scheduling_flow_match_heun_discrete import (
    FlowMatchHeunDiscreteScheduler as FlowMatchHeunDiscreteScheduler,
)
from diffusers.schedulers.scheduling_heun_discrete import HeunDiscreteScheduler as HeunDiscreteScheduler
from diffusers.schedulers.scheduling_k_dpm_2_discrete import KDPM2DiscreteScheduler as KDPM2DiscreteScheduler
from diffusers.schedulers.scheduling_lcm import LCMScheduler as LCMScheduler
from diffusers.schedulers.scheduling_lms_discrete import LMSDiscreteScheduler as LMSDiscreteScheduler
from diffusers.schedulers.scheduling_pndm import PNDMScheduler as PNDMScheduler
from diffusers.schedulers.scheduling_unipc_multistep import UniPCMultistepScheduler as UniPCMultistepScheduler

__version__: str

def __getattr__(name: str) -> Any: ...  # what tests take beside it
