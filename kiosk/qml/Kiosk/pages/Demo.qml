// The demo page: stage and samples, the panel beside or under them, and the dock.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Demo demo
    property Logos logos: null

    signal back
    signal howTouched
    signal languageTouched
    signal accessTouched
    signal takeHomeTouched
    signal contactTouched

    readonly property real stageWidth: Theme.portrait ? width : (demo.panel === "text" ? 126 : 134) * Theme.u
    readonly property real bodyHeight: height - dock.height
    // Who draws needs the paper and its buttons within reach: the panel stands over them.
    readonly property bool low: Theme.reach && Theme.portrait && demo.pen

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: demo.title

    DemoStage {
        id: stage

        demo: page.demo
        y: page.low ? played.y - height : 0
        width: page.stageWidth
        height: Theme.portrait ? 77.8 * Theme.u : page.bodyHeight - strip.height
    }
    Column {
        id: played

        // What can be played with stays within reach too, where the panel doesn't.
        x: Theme.margin
        y: strip.y - height
        width: page.stageWidth - 2 * x
        topPadding: controls.count > 0 ? 1.6 * Theme.u : 0
        bottomPadding: topPadding
        spacing: 1.6 * Theme.u

        Repeater {
            id: controls

            model: page.low && !page.demo.results.waiting ? page.demo.choices.controls : null
            delegate: DemoControl {
                required property int index

                width: played.width
                onMoved: value => page.demo.setControl(index, value)
            }
        }
    }
    SampleStrip {
        id: strip

        demo: page.demo
        y: Theme.reach ? page.bodyHeight - height : stage.height
        width: page.stageWidth
    }
    DemoPanel {
        demo: page.demo
        logos: page.logos
        controlsApart: page.low
        x: Theme.portrait ? 0 : page.stageWidth
        y: Theme.portrait && !page.low ? stage.height + (Theme.reach ? 0 : strip.height) : 0
        width: page.width - x
        height: (page.low ? stage.y : page.bodyHeight - (Theme.portrait && Theme.reach ? strip.height : 0)) - y
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button {
            Layout.fillWidth: Theme.portrait
            icon: "arrow-left"
            text: qsTr("Back")
            onClicked: page.back()
        }
        Button {
            Layout.fillWidth: Theme.portrait
            icon: "lightbulb"
            text: qsTr("How does it work?")
            onClicked: page.howTouched()
        }
        Button {
            Layout.fillWidth: Theme.portrait
            icon: "qr-code"
            text: qsTr("Take home")
            onClicked: page.takeHomeTouched()
        }
        Item { visible: !Theme.portrait; Layout.fillWidth: true }

        second: [
            AccessButton { visible: !Theme.portrait; onClicked: page.accessTouched() },
            LanguageButton { visible: !Theme.portrait; onClicked: page.languageTouched() },
            Button {
                Layout.fillWidth: Theme.portrait
                kind: "main"
                icon: "message-square"
                text: qsTr("Contact")
                onClicked: page.contactTouched()
            },
            AccessButton { visible: Theme.portrait; onClicked: page.accessTouched() },
            LanguageButton { visible: Theme.portrait; onClicked: page.languageTouched() }
        ]
    }
    OnScreenKeyboard {
        keyboard: page.demo.given.keyboard
        visible: page.demo.given.typed.writing && page.demo.given.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    component LanguageButton: Button {
        icon: "languages"
        name: qsTr("Language")
    }
}
