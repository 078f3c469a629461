"""sddesk: Stable Diffusion on your desktop.

The layers, top to bottom; each may import only what stands below it:

    __main__ > app | cli | doors    the window, the command line, doors for other programs
    ordering                from a written order to saved pictures: for cli and doors
    wiring                  what all build alike: settings, library, catalog, engine factory
    ui                      Qt widgets: show state, send intents
    session                 QtCore only: draft, queue, worker thread, gallery
    engine | library | catalog | settings      no Qt; siblings that do not know each other
    weights                 the layouts of weights files: their kind, read from the header
    core                    frozen values and rules, standard library only
"""

__version__ = "0.2.0"
