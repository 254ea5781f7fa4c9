// A demo's page in a window of its own, for whoever makes the demo. Nothing that is left here goes anywhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk
import Kiosk.Bridge

Window {
    id: window

    required property Preview preview
    // For pictures: nothing is on its way from one place to another.
    property bool still: false

    title: preview.shownDemo.title
    color: Theme.ground

    Binding { target: Theme; property: "width"; value: Math.max(320, window.width) }
    Binding { target: Theme; property: "height"; value: Math.max(320, window.height) }
    // The proportions of a kiosk's screen of 24 inches, 531 mm long, whatever size this window has.
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.max(window.width, window.height) / 531 }
    Binding { target: Theme; property: "reducedMotion"; value: window.still }

    Item {
        id: pages

        anchors.fill: parent
        enabled: !languages.open

        PageSlot {
            shown: window.preview.screen === "demo"
            sourceComponent: DemoPage {
                demo: window.preview.shownDemo
                onBack: window.preview.again()
                onHowTouched: window.preview.openHow()
                onContactTouched: nothingKept.visible = true
                onLanguageTouched: languages.open = true

                Note {
                    id: nothingKept

                    visible: false
                    anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.margin; bottomMargin: Theme.dockHeight + 2 * Theme.u }
                    width: Math.min(70 * Theme.u, parent.width - 2 * Theme.margin)
                    icon: "info"
                    title: qsTr("Visitors leave their contact here.")
                    text: qsTr("This is a preview: nothing is asked and nothing is kept.")

                    TapHandler { onTapped: nothingKept.visible = false }
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
}
