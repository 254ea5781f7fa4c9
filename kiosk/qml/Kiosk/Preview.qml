// A demo's page in a window of its own, for whoever makes the demo. Nothing that is left here goes anywhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk
import Kiosk.Bridge

Window {
    id: window

    required property Preview preview

    title: preview.shownDemo.title
    color: Theme.ground

    Binding { target: Theme; property: "width"; value: Math.max(320, window.width) }
    Binding { target: Theme; property: "height"; value: Math.max(320, window.height) }
    // The proportions of a kiosk's screen of 24 inches, 531 mm long, whatever size this window has.
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.max(window.width, window.height) / 531 }
    Binding { target: Theme; property: "textScale"; value: window.preview.access.textScale }
    Binding { target: Theme; property: "light"; value: window.preview.access.light }
    Binding { target: Theme; property: "reach"; value: window.preview.access.reach }
    Binding { target: Theme; property: "reducedMotion"; value: window.preview.access.calm }

    Steering { id: steering }
    FocusScope {
        id: pages

        anchors.fill: parent
        focus: true
        enabled: !languages.open && !access.open
        Keys.onPressed: event => event.accepted = steering.steer(pages, window.activeFocusItem, event.key)
        Keys.onEscapePressed: window.preview.back()

        PageSlot {
            shown: window.preview.screen === "demo"
            sourceComponent: DemoPage {
                demo: window.preview.shownDemo
                onBack: window.preview.again()
                onHowTouched: window.preview.openHow()
                onContactTouched: onKiosk.visible = true
                onTakeHomeTouched: onKiosk.visible = true
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true

                Note {
                    id: onKiosk

                    visible: false
                    anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.margin; bottomMargin: Theme.dockHeight + 2 * Theme.u }
                    width: Math.min(70 * Theme.u, parent.width - 2 * Theme.margin)
                    icon: "info"
                    title: qsTr("This works on the kiosk only.")
                    text: qsTr("This is a preview: nothing is asked and nothing is kept.")

                    TapHandler { onTapped: onKiosk.visible = false }
                }
            }
        }
        PageSlot {
            shown: window.preview.screen === "how"
            sourceComponent: HowPage {
                how: window.preview.how
                onBack: window.preview.back()
                onFailTouched: window.preview.tryToFail()
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true
            }
        }
        PageSlot {
            shown: window.preview.screen === "failed"
            sourceComponent: FailedPage {
                failed: window.preview.failed
                onOtherChosen: window.preview.again()
                onAgainChosen: window.preview.again()
                onBack: window.preview.again()
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true
            }
        }
        PageSlot {
            shown: window.preview.screen === "troubles"
            sourceComponent: TroublesPage { troubles: window.preview.troubles }
        }
    }
    LanguageSheet {
        id: languages

        codes: window.preview.languages.codes
        current: window.preview.languages.current
        onChosen: code => window.preview.languages.choose(code)
    }
    AccessSheet {
        id: access

        access: window.preview.access
    }
}
